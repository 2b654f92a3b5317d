import { randomRuns } from './random-runs.ts';

// On another processor, from the next seed.
randomRuns(1);
