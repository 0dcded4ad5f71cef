import {firstFrames} from './first-frame.ts';
import {addKept, knownMonths} from './kept.ts';
import {merging} from './merging.ts';
import {firstViews, moving} from './moving.ts';
import {resting} from './resting.ts';
import type {Bench} from './row.ts';
import {keystrokes} from './search.ts';
import {addSentence, composing, reading} from './sentences.ts';
import {add, completion, find, list} from './shell.ts';
import {syncing} from './syncing.ts';
import {commit, settle} from './writing.ts';

/** Everything that is measured, in the order of the table. */
export const benches: readonly Bench[] = [
	{name: 'first-frame', run: firstFrames},
	{name: 'add', run: add},
	{name: 'add-sentence', run: addSentence},
	{name: 'list', run: list},
	{name: 'completion', run: completion},
	{name: 'find', run: find},
	{name: 'known', run: knownMonths},
	{name: 'add-kept', run: addKept},
	{name: 'search', run: keystrokes},
	{name: 'moving', run: moving},
	{name: 'reading', run: reading},
	{name: 'composing', run: composing},
	{name: 'commit', run: commit},
	{name: 'settle', run: settle},
	{name: 'views', run: firstViews},
	{name: 'rest', run: resting},
	{name: 'sync', run: syncing},
	{name: 'merge', run: merging},
];
