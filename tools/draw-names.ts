import { loadTagger } from './language/load-tagger';
import { canDraw, datedTexts, drawNames } from './link/draw';

/**
 * `npx tsx tools/draw-names.ts SEED`: a hundred names in each of three strata of time, drawn from the texts that lie
 * beside the project and found in them without our facts; lines that `npm run -s whois -- --batch` takes. With
 * `--around` each has its words around it, for who judges.
 */
const seed = Number(process.argv[2]);
if (!Number.isInteger(seed)) throw new Error('a seed is wanted');
if (!canDraw()) throw new Error('the texts to draw from do not lie beside the project');
for (const { around, ...name } of drawNames(datedTexts(), loadTagger(), seed))
  console.log(JSON.stringify(process.argv.includes('--around') ? { ...name, around } : name));
