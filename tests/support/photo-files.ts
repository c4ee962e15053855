import sharp from 'sharp';

/** The bytes of a file that a resident sends, by its name: a picture when it ends like one, else something that is none. */
export async function fileNamed(name: string): Promise<{ name: string; bytes: Uint8Array }> {
  if (!/\.(jpe?g|png)$/.test(name)) return { name, bytes: Buffer.from(`This is ${name}, and no picture.`) };
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: '#7a6a5a' } });
  return { name, bytes: await (name.endsWith('png') ? picture.png() : picture.jpeg()).toBuffer() };
}
