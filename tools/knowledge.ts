import { readCurated } from '../knowledge/press/curated';

/** `npm run -s knowledge -- --check`: reads every curated file and says what is wrong where. */
const { problems, files } = readCurated();
for (const problem of problems) console.error(problem);
console.log(`${files.length} curated files, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
