import {describe} from 'vitest';
import {openStore} from '../../source/store/file-store.ts';
import {openMemoryStore} from '../../source/store/memory-store.ts';
import {conforms} from './conformance.ts';
import {newId, now, withFolder} from './sample.ts';

describe('a journal in a folder', () => {
	conforms(work =>
		withFolder(async folder => {
			const store = await openStore({folder, now, newId});
			await work(store);
			await store.close();
		}),
	);
});

describe('a journal in memory', () => {
	conforms(work => work(openMemoryStore({now, newId})));
});
