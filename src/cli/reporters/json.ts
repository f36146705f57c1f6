import { count } from './count.js';
import type { Reporter } from './index.js';

/** One JSON object, in the shape that DESIGN's contract and the README give. */
export const json: Reporter = ({ files }) =>
  `${JSON.stringify({ files: files.map(({ path, language, findings }) => ({ path, language, findings })), summary: count(files) })}\n`;
