import { globalSetup } from '../../server/vitest.ts';

/** One service for a run of the client tests; worlds are made as each test wants them. */
export default globalSetup({ world: 'everyday', pace: 'instant' });
