import {afterAll} from 'vitest';
import {removeTemporaryFolders} from './home.ts';

// vitest ends its workers without an exit that code could see. What waits for commands (`ask`) ends with its worker.
afterAll(removeTemporaryFolders);
