import { memoryStore } from './memory.ts';
import { storeSuite } from './store.suite.ts';

storeSuite('the memory engine', () => Promise.resolve(memoryStore()));
