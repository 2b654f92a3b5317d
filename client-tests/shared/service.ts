import { globalSetup } from '../../server/vitest.ts';
import { LAB } from './worlds/index.ts';

/** One service for a run of the client tests; worlds are made as each test wants them. */
export default globalSetup({ world: LAB, pace: 'instant' });
