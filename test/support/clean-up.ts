import {afterAll} from 'vitest';
import {removeTemporaryFolders} from './home.ts';

// vitest ends its workers without an exit that code could see.
afterAll(removeTemporaryFolders);
