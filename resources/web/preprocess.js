// Ink to the network's 28x28 image: digitpad/core/recognition/preprocess.py, function by function.
// Who changes one of the two changes the other: tests/web/test_parity.py draws the same digits with both.

const FIELD = 28; // pixels, side of the network's image
const BOX = 20; // pixels along the longest side of the digit in it
const FAINTEST_INK = 1 / 512;
const TIE_MARGIN = 1e-4; // pixels; the middle of symmetric drawings lies between two: rounding must not decide

/** The network's image of strokes: 784 numbers in 0..1, ink = 1, row by row; null without ink. */
function preparedImage(strokes) {
  return strokes.length ? prepare(rasterise(thinned(strokes))) : null;
}

/** The same of an ink image {pixels, width, height}. */
function prepare(ink) {
  const crop = inkBox(ink);
  if (crop === null) return null;
  const scaled = shrunk(ink, crop);
  const [left, top] = corner(scaled);
  const image = new Float32Array(FIELD * FIELD);
  for (let row = 0; row < scaled.height; row++) {
    const part = scaled.pixels.subarray(row * scaled.width, (row + 1) * scaled.width);
    image.set(part, (top + row) * FIELD + left);
  }
  return image;
}

/** [left, top, right, bottom] of what is ink; null if nothing is. */
function inkBox({ pixels, width, height }) {
  let left = width, top = height, right = 0, bottom = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (pixels[row * width + column] <= FAINTEST_INK) continue;
      left = Math.min(left, column);
      top = Math.min(top, row);
      right = Math.max(right, column + 1);
      bottom = Math.max(bottom, row + 1);
    }
  }
  return right > left ? [left, top, right, bottom] : null;
}

/** The ink in a box with its longest side at 20 pixels; each new pixel is the mean of what it covers. */
function shrunk(ink, [left, top, right, bottom]) {
  const factor = Math.max(right - left, bottom - top) / BOX; // drawings are never enlarged: it is about 4
  const columns = shares(right - left, factor), rows = shares(bottom - top, factor);
  const scaled = { width: columns.length, height: rows.length, pixels: new Float32Array(columns.length * rows.length) };
  rows.forEach((oldRows, row) => {
    columns.forEach((oldColumns, column) => {
      let sum = 0;
      for (const [oldRow, rowShare] of oldRows) {
        for (const [oldColumn, columnShare] of oldColumns) {
          sum += rowShare * columnShare * ink.pixels[(top + oldRow) * ink.width + left + oldColumn];
        }
      }
      scaled.pixels[row * scaled.width + column] = Math.min(Math.max(sum, 0), 1);
    });
  });
  return scaled;
}

/** For each new pixel, `factor` old ones wide, [old pixel, share of the new one] of all that it covers. */
function shares(size, factor) {
  return Array.from({ length: Math.ceil(size / factor - 1e-6) }, (_, pixel) => {
    const begin = pixel * factor, end = begin + factor, covered = [];
    for (let old = Math.floor(begin); old < Math.min(end, size); old++) {
      const share = (Math.min(old + 1, end) - Math.max(old, begin)) / factor;
      if (share > 0) covered.push([old, share]);
    }
    return covered;
  });
}

/** Where the image goes in whole pixels so that its centre of mass comes to the middle, all ink inside. */
function corner({ pixels, width, height }) {
  let mass = 0, x = 0, y = 0;
  pixels.forEach((grey, place) => {
    mass += grey;
    x += grey * (place % width);
    y += grey * Math.floor(place / width);
  });
  const inside = (middle, size) => Math.min(Math.max(Math.ceil(13.5 - middle / (mass || 1) - TIE_MARGIN), 0), FIELD - size);
  return [inside(x, width), inside(y, height)];
}
