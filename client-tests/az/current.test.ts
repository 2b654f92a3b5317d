import { describe } from 'vitest';
import { installed } from '../shared/clients-folder.ts';
import { recordTests } from '../shared/record-tests.ts';
import { files } from './files.ts';
import { guards } from './guards.ts';
import { jobs } from './jobs.ts';
import { lists } from './lists.ts';
import { logins } from './logins.ts';
import { protection, protectionOfMachines } from './protection.ts';
import { current } from './record.ts';
import { restores } from './restores.ts';
import { scenarios } from './scenarios.ts';
import { settings } from './settings.ts';

const program = installed('az/bin/az');
const az = { program, record: current, ofMachine: {} };

describe.skipIf(!program.isThere)(`az 2.91${program.skipped}`, () => {
  describe.concurrent('drives', () => {
    scenarios(az);
    jobs(az);
    logins(az);
    lists(az);
    restores(az);
    protection(az);
    protectionOfMachines(az);
    files(az);
    settings(az);
    guards(az);
  });
  recordTests(az.record);
});
