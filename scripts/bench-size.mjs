import { build } from './build.mjs';
import { Problem, command } from './lib/command.mjs';

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

await command(import.meta.url, async () => {
  await build();
  const { sizes } = await import('./lib/sizes.mjs');
  const rows = await sizes();
  console.log('Sizes of the built package, minified; 1 kB is 1,000 bytes.\n');
  const table = [
    ['what', 'as', 'size', 'budget', 'beside it, measured now'],
    ...rows.map(({ name, measure, bytes, budget, peer }) => {
      const beside = peer ? `${peer.name} ${kB(peer.bytes)}` : '';
      return [name, measure, kB(bytes), budget ? kB(budget) : '', beside];
    }),
  ];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  const over = rows.filter(({ bytes, budget }) => bytes > budget);
  if (over.length) throw new Problem(`\nOver budget: ${over.map(({ name }) => name).join('; ')}.`);
});
