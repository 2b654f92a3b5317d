// The whole service, as the library starts it, in a process that says what it weighs: a program. It is
// asked to weigh itself by any message.
import { startRestorite } from '../../server/index.ts';
import type { Loaded } from './journal-load.ts';
import { type Memory, ownMemory } from './usage.ts';

// A clock that stands still: restores stay in flight, and polls find work in progress.
const service = await startRestorite({ world: 'everyday', pace: 'brisk', httpsPort: false });
process.on('message', () => void ownMemory().then((memory: Memory) => process.send?.(memory)));
process.send?.({ url: service.httpUrl } satisfies Loaded);
