import { createService } from '../core/index.js';

console.log(createService().kinds.length);
