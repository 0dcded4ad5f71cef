import {wrap} from '../../columns.ts';
import {usageError} from '../../errors.ts';
import {inviteOf} from '../../journal/brief/invitation.ts';
import {printable} from '../../printable.ts';
import type {Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown} from '../printing/as-shown.ts';
import {inShell} from '../printing/in-shell.ts';
import {line} from '../printing/print.ts';
import {personsOf} from './company.ts';

export const inviteCommand: Command = {
	usage: 'WHO…',
	summary: 'a message to invite somebody, and the line to plan it',
	about: [
		'Built from what is written down: when you last met, over what you usually meet and where, the last topic, ' +
			'and whose round it is. Nothing is sent, and nothing is written.',
		'goodturn config invitation, or $GOODTURN_INVITATION, may hold your own words, with {name}, {since}, ' +
			'{topic}, {how}, {day} and {round}; a sentence that lacks what it names is left out.',
	],
	flags: {...privateFlag},
	examples: ['goodturn invite Ada', 'goodturn invite Ada Tom'],
	run: async call => {
		if (call.words.length === 0) throw usageError('Invite whom? Write goodturn invite WHO, as goodturn invite Ada.');
		const journal = asShown(call, await call.store.load('all'));
		const {now} = call.context;
		const names = personsOf(journal, call.words).map(({name}) => name);
		const made = inviteOf(journal, names, now.day, now.settings?.invitation);
		const rows =
			call.style.columns === undefined ? [printable(made.message)] : wrap(printable(made.message), call.style.columns);
		return {
			json: {names, ...made},
			lines: rows,
			remarks: [line(call.style, [`To plan it: goodturn add ${inShell(made.plan)}`])],
		};
	},
};
