/**
 * How colourful a picture is to people: how far its colours are spread, and how far they are from grey, between red and
 * green and between yellow and blue. 0 is none, 15 slightly, 33 moderately colourful. D. Hasler and S. Süsstrunk, Measuring
 * colourfulness in natural images, Human Vision and Electronic Imaging VIII, 2003, the metric M̂(3):
 * https://doi.org/10.1117/12.477378
 */
export function colourfulness(colours) {
  const redGreen = spread(colours, ([red, green]) => red - green);
  const yellowBlue = spread(colours, ([red, green, blue]) => (red + green) / 2 - blue);
  return (
    Math.sqrt(redGreen.variance + yellowBlue.variance) + 0.3 * Math.hypot(redGreen.mean, yellowBlue.mean)
  );
}

function spread(colours, axis) {
  let mean = 0;
  for (const { rgb, share } of colours) mean += axis(rgb) * share;
  let variance = 0;
  for (const { rgb, share } of colours) variance += (axis(rgb) - mean) ** 2 * share;
  return { mean, variance };
}
