import {outcome, type Transaction} from '../../journal/transaction.ts';
import type {Call, Command, Printed} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {transactionAsShown} from '../printing/as-shown.ts';
import {line, paint} from '../printing/print.ts';
import {outcomeJson, outcomeLines} from '../printing/report.ts';

const nothing = {added: [], changed: [], removed: [], people: []};

export const undoCommand: Command = {
	usage: '',
	summary: 'take back the last change',
	about: [
		'Repeat to undo further, up to the last 1,000 changes, whichever run or program made them. redo brings them back.',
	],
	flags: {...privateFlag},
	examples: ['goodturn undo'],
	run: async call => {
		const done = await call.store.undo();
		if (!done) {
			const isForgotten = (await call.store.forgotten()) > 0;
			return {
				isEcho: true,
				json: nothing,
				lines: [isForgotten ? 'Nothing to undo: older changes are no longer remembered.' : 'Nothing to undo.'],
			};
		}
		return saying(call, done, 'Undid', 'Redo: goodturn redo');
	},
};

export const redoCommand: Command = {
	usage: '',
	summary: 'bring back what was undone last',
	about: ['Works until something else is written.'],
	flags: {...privateFlag},
	examples: ['goodturn redo'],
	run: async call => {
		const done = await call.store.redo();
		if (!done) return {isEcho: true, json: nothing, lines: ['Nothing to redo.']};
		return saying(call, done, 'Redid', 'Undo: goodturn undo');
	},
};

/** What a step through the history did to the journal, in words: what came, what changed, what went. */
const saying = (call: Call, whole: Transaction, did: string, hint: string): Printed => {
	const done = transactionAsShown(call, whole);
	const {added, changed, removed, people} = outcome(done);
	const gone = done.people.flatMap(({before, after}) => (before && !after ? [before] : []));
	const changedPeople = done.people.flatMap(({before, after}) => (before && after ? [after] : []));
	return {
		isEcho: true,
		json: outcomeJson(done),
		lines: [
			line(call.style, [`${did}: `], [done.label, 'heading']),
			...outcomeLines(call, {added, changed, removed}),
			...people.map(({name}) => line(call.style, [`+ ${name}`])),
			...changedPeople.map(({name}) => line(call.style, [`~ ${name}`])),
			...gone.map(({name}) => line(call.style, [`- ${name}`])),
			paint(call.style, 'faint', hint),
		],
	};
};
