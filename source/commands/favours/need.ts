import {dropNeed} from '../../changes/drop-need.ts';
import {meetNeed} from '../../changes/meet-need.ts';
import {usageError} from '../../errors.ts';
import type {Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {allSeen, seenOf} from '../printing/ids.ts';
import {write} from './settle.ts';

export const meetNeedCommand: Command = {
	usage: 'ID…',
	completes: {ID: 'needs'},
	summary: 'what somebody needed is met',
	about: ['With --by, the favour that met it is linked to the need.'],
	flags: {by: {type: 'text', value: 'ID', completes: 'deeds', about: 'the favour that met it'}, ...privateFlag},
	examples: ['goodturn met-need 5c2e', 'goodturn met-need 5c2e --by 91bc'],
	run: async call => {
		if (call.words.length === 0)
			throw usageError('Which need? Write goodturn met-need ID. goodturn needs shows the ids. Nothing was changed.');
		const needs = await allSeen(call, call.words);
		const by = call.flags.text.by === undefined ? undefined : await seenOf(call, call.flags.text.by);
		return write(call, meetNeed({needs, by}));
	},
};

export const dropNeedCommand: Command = {
	usage: 'ID…',
	completes: {ID: 'needs'},
	summary: 'somebody no longer needs it',
	about: ['It stays in the journal as dropped; goodturn reopen makes it open again.'],
	flags: {...privateFlag},
	examples: ['goodturn drop-need 5c2e'],
	run: async call => {
		if (call.words.length === 0)
			throw usageError('Which need? Write goodturn drop-need ID. goodturn needs shows the ids. Nothing was changed.');
		return write(call, dropNeed({needs: await allSeen(call, call.words)}));
	},
};
