import { describe } from 'vitest';
import { recordTests } from '../shared/record-tests.ts';
import { flows } from './flows.ts';
import { PYTHON } from './python.ts';
import { record } from './record.ts';
import { scenarios } from './scenarios.ts';

describe.skipIf(!PYTHON.isThere)(`the Python SDK${PYTHON.skipped}`, () => {
  describe.concurrent('drives', () => {
    scenarios();
    flows();
  });
  recordTests(record);
});
