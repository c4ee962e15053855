import sharp from 'sharp';

/** A photo of 120 by 90 that says where it was taken. */
export function geotaggedPhoto(): Promise<Buffer> {
  const place = {
    GPSLatitude: '52/1 37/1 41/1',
    GPSLatitudeRef: 'N',
    GPSLongitude: '1/1 17/1 33/1',
    GPSLongitudeRef: 'E',
  };
  return sharp({ create: { width: 120, height: 90, channels: 3, background: '#7a6a5a' } })
    .withExif({ IFD0: { Model: 'A telephone' }, IFD3: place })
    .jpeg()
    .toBuffer();
}

/** What a photo tells besides the picture, its place among it; undefined when nothing. */
export async function placeIn(photo: Buffer): Promise<Buffer | undefined> {
  return (await sharp(photo).metadata()).exif;
}
