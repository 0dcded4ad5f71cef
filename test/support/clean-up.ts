import {afterAll} from 'vitest';
import {removeTemporaryFolders} from './home.ts';
import {endResidents} from './shell.ts';

// vitest ends its workers without an exit that code could see.
afterAll(async () => {
	await endResidents();
	removeTemporaryFolders();
});
