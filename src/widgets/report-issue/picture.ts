import { build, isWidgetHere, make, showsReader, warnOnce } from './kit.js';

/** A picture for a report: of the page, made on request, or a file that the reader chose. */
export type PictureFault = 'big' | 'blocked' | 'file';

/** Milliseconds after which a picture is given up. */
const timeLimit = 20_000;
const types = ['image/png', 'image/jpeg', 'image/webp'];
export const accepted = types.join();
/** Largest file, in megabytes. */
export const largestMb = 10;
const longestEdge = 2400;

/** Makes the picture of the page; its maker is a file of its own, loaded now. */
export async function takePicture(dialog: Element): Promise<HTMLCanvasElement | PictureFault> {
  const tooLong = new Promise<'blocked'>((resolve) => setTimeout(resolve, timeLimit, 'blocked'));
  const making = import('./capture.js')
    // A widget into which the reader entered something is left out as a whole: what it shows then tells of it.
    .then(({ capture }) => {
      if (capture.madeFor === build) {
        return capture(dialog, (element) => isWidgetHere(element) && showsReader(element));
      }
      warnOnce(`report-capture.js was not built with this file, so it is not used.`);
      return 'blocked' as const;
    })
    // The file that makes it could not be loaded.
    .catch((): PictureFault => 'blocked');
  return Promise.race([making, tooLong]);
}

/** Firefox reads photos with what a camera wrote about them only in this way; a policy of the page can forbid it. */
async function load(file: File): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await image.decode().finally(() => URL.revokeObjectURL(image.src));
  return image;
}

/** Reads a picture that the reader chose. It is drawn anew, so that where it was taken is not sent with it. */
export async function readPicture(file: File): Promise<HTMLCanvasElement | PictureFault> {
  if (!types.includes(file.type) || file.size > largestMb * 1e6) return 'file';
  try {
    const image = await createImageBitmap(file).catch(() => load(file));
    const scale = Math.min(1, longestEdge / Math.max(image.width, image.height));
    const canvas = make('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } catch {
    return 'file';
  }
}
