/** What an address of a video leads to. */
export type Video =
  | {
      readonly kind: 'frame';
      readonly company: 'YouTube' | 'Vimeo';
      /** What is loaded on the press. */
      readonly embed: string;
      readonly link: string;
    }
  | { readonly kind: 'file'; readonly link: string }
  /** A page elsewhere that we do not load: a plain link. */
  | { readonly kind: 'link'; readonly link: string };

const youTubeHosts = [
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'youtu.be',
  'youtube-nocookie.com',
  'www.youtube-nocookie.com',
];
const vimeoHosts = ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'];

/** Longer than any address of a video; what is longer would fill the page when it is printed. */
const longest = 2000;

/** Reads the address of a video; undefined for what is no web address, such as `javascript:` or `data:`. */
export function readVideo(src: string, base: string): Video | undefined {
  const url = src.length <= longest && URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  // A name before the host is a trick to make one host look like another.
  if (url.username || url.password) return undefined;
  const link = url.href;
  const id = youTubeHosts.includes(url.hostname) ? youTubeId(url) : undefined;
  if (id) {
    const from = seconds(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '');
    const embed = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0${from ? `&start=${from}` : ''}`;
    const page = `https://www.youtube.com/watch?v=${id}${from ? `&t=${from}s` : ''}`;
    return { kind: 'frame', company: 'YouTube', embed, link: page };
  }
  const vimeo = vimeoHosts.includes(url.hostname)
    ? /^\/(?:video\/)?(\d{5,12})(?:\/([\da-f]+))?\/?$/.exec(url.pathname)
    : null;
  if (vimeo) {
    const hash = vimeo[2] ?? /^[\da-f]+$/.exec(url.searchParams.get('h') ?? '')?.[0];
    const embed = `https://player.vimeo.com/video/${vimeo[1]}?autoplay=1&dnt=1${hash ? `&h=${hash}` : ''}`;
    return { kind: 'frame', company: 'Vimeo', embed, link };
  }
  return { kind: /\.(mp4|m4v|webm|ogv|mov)$/i.test(url.pathname) ? 'file' : 'link', link };
}

/** Where to begin, as addresses have it: `90`, `90s` or `1m30s`. */
function seconds(text: string): number {
  const [, hours = 0, minutes = 0, rest = 0] =
    /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

function youTubeId({ hostname, pathname, searchParams }: URL): string | undefined {
  const [, first = '', second = ''] = pathname.split('/');
  const id =
    hostname === 'youtu.be'
      ? first
      : ['embed', 'shorts', 'live'].includes(first)
        ? second
        : first === 'watch'
          ? (searchParams.get('v') ?? '')
          : '';
  return /^[\w-]{11}$/.test(id) ? id : undefined;
}

/** An address on the page's own site, or undefined: nothing may be loaded from elsewhere before the press. */
export function ownAddress(src: string, base: string, origin: string): string | undefined {
  if (!URL.canParse(src, base)) return undefined;
  const url = new URL(src, base);
  // Not the origin of the base: a page may have all its addresses lead elsewhere.
  return url.origin === origin && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
