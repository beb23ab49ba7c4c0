// Strokes to ink: digitpad/core/drawing/strokes.py, raster.py and core/recognition/ink_width.py, function by function.
// Who changes one of the two changes the other: tests/web/test_parity.py draws the same digits with both.
// A stroke is {points: [[x, y, pressure], ...], width}, in canvas units: the canvas is the square from (0, 0) to (1, 1).

const PLAIN_PRESSURE = 0.5; // mice and fingers always press like this: a stroke is as wide as its brush
const DEFAULT_WIDTH = 0.05;
const WIDEST_INK = DEFAULT_WIDTH / 0.7; // of a digit's longest side
const DOT = 0.2; // of the brush; ink that is no longer was no stroke, but a dot
const INK_SIDE = 80; // pixels along the ink's longest side
const MARGIN_PIXELS = 1;

/** The ink's width at a point, in canvas units: the brush, a little more or less by pressure. */
function diameter(stroke, point) {
  const pressure = Math.min(Math.max(point[2], 0), 1);
  return stroke.width * (0.7 + 0.6 * pressure);
}

/** [left, top, right, bottom] of the strokes' points, ink width not counted. */
function pointBounds(strokes) {
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  for (const { points } of strokes) {
    for (const [x, y] of points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return [left, top, right, bottom];
}

/** The strokes of one digit, none wider than WIDEST_INK of its size; a dot stays as it is. */
function thinned(strokes) {
  const [left, top, right, bottom] = pointBounds(strokes);
  const size = Math.max(right - left, bottom - top);
  const widest = Math.max(...strokes.map((stroke) => stroke.width));
  const most = WIDEST_INK * size;
  if (size <= DOT * widest || widest <= most * (1 + 1e-9)) return strokes;
  return strokes.map((stroke) => ({ points: stroke.points, width: Math.min(stroke.width, most) }));
}

/** The places where the pen moved, [x, y, diameter]; where it rests, the greatest of each counts. */
function movedPlaces(stroke) {
  const places = [];
  let before = null;
  for (const point of stroke.points) {
    const place = [point[0], point[1], diameter(stroke, point)];
    if (before === null || Math.hypot(place[0] - before[0], place[1] - before[1]) > 1e-9) {
      places.push(place.slice());
    } else {
      const last = places[places.length - 1];
      for (let axis = 0; axis < 3; axis++) last[axis] = Math.max(last[axis], place[axis]);
    }
    before = place;
  }
  return places;
}

/** Samples [x, y, diameter] of the ink's middle line, at most about `step` apart: a centripetal Catmull-Rom spline. */
function curve(stroke, step) {
  const values = movedPlaces(stroke);
  const count = values.length;
  if (count === 1) return values;
  const mirrored = (end, next) => end.map((value, axis) => 2 * value - next[axis]);
  const around = [mirrored(values[0], values[1]), ...values, mirrored(values[count - 1], values[count - 2])];
  const lengths = around.slice(1).map((place, i) => Math.hypot(place[0] - around[i][0], place[1] - around[i][1]));
  const knots = lengths.map((length) => Math.sqrt(Math.max(length, 1e-12)));
  const samples = [];
  for (let span = 0; span < count - 1; span++) {
    const [p0, p1, p2, p3] = around.slice(span, span + 4);
    const [k0, k1, k2] = knots.slice(span, span + 3);
    const pieces = Math.min(Math.max(Math.ceil(lengths[span + 1] / step - 1e-6), 1), 10000);
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces;
      const sample = [0, 0, (1 - t) * p1[2] + t * p2[2]];
      for (let axis = 0; axis < 2; axis++) {
        const [a, b, c, d] = [p0[axis], p1[axis], p2[axis], p3[axis]];
        const tangent1 = c - b + k1 * ((b - a) / k0 - (c - a) / (k0 + k1));
        const tangent2 = c - b + k1 * ((d - c) / k2 - (d - b) / (k1 + k2));
        sample[axis] = (1 + 2 * t) * (1 - t) ** 2 * b + t * (1 - t) ** 2 * tangent1
          + t * t * (3 - 2 * t) * c + t * t * (t - 1) * tangent2;
      }
      samples.push(sample);
    }
  }
  samples.push(values[count - 1]);
  return samples;
}

/** What the strokes paint: {pixels, width, height}, 0..1, ink = 1; a pixel's grey is how much of it is covered. */
function rasterise(strokes) {
  const [left, top, right, bottom] = pointBounds(strokes);
  const widest = Math.max(...strokes.map((one) => Math.max(...one.points.map((point) => diameter(one, point)))));
  const roughScale = INK_SIDE / (Math.max(right - left, bottom - top) + widest);
  const step = Math.min(Math.max((widest * roughScale) / 4, 1), 4) / roughScale;
  const lines = strokes.map((stroke) => curve(stroke, step));
  const low = [Infinity, Infinity], high = [-Infinity, -Infinity];
  for (const line of lines) {
    for (const sample of line) {
      for (let axis = 0; axis < 2; axis++) {
        low[axis] = Math.min(low[axis], sample[axis] - sample[2] / 2);
        high[axis] = Math.max(high[axis], sample[axis] + sample[2] / 2);
      }
    }
  }
  const scale = INK_SIDE / Math.max(high[0] - low[0], high[1] - low[1]);
  const origin = low.map((value) => value - MARGIN_PIXELS / scale);
  const [width, height] = [0, 1].map((axis) => Math.ceil((high[axis] - low[axis]) * scale - 1e-6) + 2 * MARGIN_PIXELS);
  const image = { pixels: new Float32Array(width * height), width, height };
  const onGrid = ([x, y, wide]) => [(x - origin[0]) * scale, (y - origin[1]) * scale, wide * (scale / 2)];
  for (const line of lines) {
    const places = line.map(onGrid);
    if (places.length === 1) paintCapsule(image, places[0], places[0]);
    for (let i = 1; i < places.length; i++) paintCapsule(image, places[i - 1], places[i]);
  }
  return image;
}

/** Paint the union of an image and a tapered capsule between two [x, y, radius] in pixels. */
function paintCapsule(image, start, end) {
  const widest = Math.max(start[2], end[2]);
  const first = (axis) => Math.max(Math.ceil(Math.min(start[axis], end[axis]) - widest - 1), 0);
  const last = (axis, size) => Math.min(Math.floor(Math.max(start[axis], end[axis]) + widest), size - 1);
  const [legX, legY, legR] = [end[0] - start[0], end[1] - start[1], end[2] - start[2]];
  const length2 = Math.max(legX ** 2 + legY ** 2, 1e-12);
  // The rim of tapered ink is nearest towards its wide end; ink that outgrows its leg is a disc.
  const lean = legR / Math.sqrt(Math.max(length2 - legR ** 2, 1e-12));
  for (let row = first(1); row <= last(1, image.height); row++) {
    for (let column = first(0); column <= last(0, image.width); column++) {
      const dx = column + 0.5 - start[0], dy = row + 0.5 - start[1];
      let t = (dx * legX + dy * legY) / length2;
      if (legR !== 0) t += (Math.abs(dx * legY - dy * legX) / length2 + 1e-3) * lean;
      t = Math.min(Math.max(t, 0), 1);
      const distance = Math.hypot(dx - t * legX, dy - t * legY);
      const grey = Math.min(Math.max(start[2] + t * legR + 0.5 - distance, 0), 1);
      const pixel = row * image.width + column;
      if (grey > image.pixels[pixel]) image.pixels[pixel] = grey;
    }
  }
}
