// Makes a photo light enough for a village's network before it leaves the phone: long side 1,280 px, JPEG 0.7, about 150 kB.
// What the browser cannot read as a picture goes as it is; the server says what it takes.

export const longSide = 1_280; // pixels
const quality = 0.7;

export interface Size {
  width: number;
  height: number;
}

// Never larger than it was.
export function shrunk({ width, height }: Size): Size {
  const share = Math.min(1, longSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

export async function shrink(file: File): Promise<File> {
  if (!file.type.startsWith('image/')) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return file;
  const { width, height } = shrunk(picture);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  const light = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  return light && light.size < file.size ? new File([light], renamed(file.name), { type: 'image/jpeg' }) : file;
}

const renamed = (name: string) => name.replace(/\.[^.]*$/, '') + '.jpg';
