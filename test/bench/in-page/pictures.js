/** In the page: pictures of what is on the screen, by us and by libraries. */
const longest = [];
new PerformanceObserver((list) => longest.push(...list.getEntries().map(({ duration }) => duration))).observe(
  {
    type: 'longtask',
  },
);

const rest = () => new Promise((resolve) => setTimeout(resolve, 150));

/** Of one picture: how long it took, the longest task in it, and the picture itself. */
export async function picture() {
  await rest();
  longest.length = 0;
  const since = performance.now();
  const canvas = await globalThis.takePicture();
  const took = performance.now() - since;
  await rest();
  if (typeof canvas === 'string') throw new Error(`No picture: ${canvas}`);
  return { took, task: Math.max(0, ...longest), image: canvas.toDataURL('image/png') };
}

/** The share of pixels that are clearly not those of the browser's own picture. */
export async function difference(one, other) {
  const pixels = async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(innerWidth, innerHeight);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0, innerWidth, innerHeight);
    return context.getImageData(0, 0, innerWidth, innerHeight).data;
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  let differing = 0;
  for (let i = 0; i < a.length; i += 4)
    if ([0, 1, 2].some((part) => Math.abs(a[i + part] - b[i + part]) > 64)) differing++;
  return differing / (a.length / 4);
}

Object.assign(globalThis, { picture, difference });
