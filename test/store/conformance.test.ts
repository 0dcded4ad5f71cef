import {describe} from 'vitest';
import {openStore} from '../../source/store/file-store.ts';
import {openMemoryStore} from '../../source/store/memory-store.ts';
import {conforms, type WithStore} from './conformance.ts';
import {conformsToWishes} from './conformance-wishes.ts';
import {newId, now, withFolder} from './sample.ts';

const inFolder: WithStore = work =>
	withFolder(async folder => {
		const store = await openStore({folder, now, newId});
		await work(store);
		await store.close();
	});

const inMemory: WithStore = work => work(openMemoryStore({now, newId}));

describe('a journal in a folder', () => {
	conforms(inFolder);
	conformsToWishes(inFolder);
});

describe('a journal in memory', () => {
	conforms(inMemory);
	conformsToWishes(inMemory);
});
