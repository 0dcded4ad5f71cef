import {usageError} from '../../errors.ts';
import {counted} from '../../journal/counted.ts';
import {countsInWords} from '../../store/sync/counts.ts';
import type {SetUp} from '../../store/sync/set-up.ts';
import type {Command} from '../command.ts';
import {line} from '../printing/print.ts';

export const syncCommand: Command = {
	usage: '[REMOTE]',
	summary: 'bring the journals of your machines together, with Git',
	about: [
		'Commits what you wrote, fetches what your other machines wrote, merges entry by entry and field by field, and ' +
			'pushes. Nothing is ever overwritten: where two machines changed one field differently, the later one is ' +
			'shown and the other is kept; goodturn conflicts lists them.',
		'goodturn sync --init [REMOTE] sets the journal up: a repository, its first commit and, where one is given, ' +
			'the remote. On the next machine: goodturn sync --clone REMOTE. Whoever runs the remote can read the ' +
			'journal, so a remote that anyone can read is refused.',
	],
	flags: {
		init: {type: 'switch', about: 'set the journal up, with this remote if there is one'},
		clone: {type: 'switch', about: 'bring the journal of this remote here'},
	},
	examples: [
		'goodturn sync',
		'goodturn sync --init git@example.org:me/journal.git',
		'goodturn sync --clone git@example.org:me/journal.git',
	],
	run: async call => {
		const [remote, ...more] = call.words;
		const {on} = call.flags;
		if (
			more.length > 0 ||
			(remote !== undefined && !on.has('init') && !on.has('clone')) ||
			(on.has('init') && on.has('clone'))
		)
			throw usageError(
				'Write goodturn sync, goodturn sync --init [REMOTE] or goodturn sync --clone REMOTE. Nothing was done.',
			);
		if (call.store.folder === '') throw usageError('The demo is nowhere but here, and cannot be synced.');
		const options = {
			folder: call.store.folder,
			instant: () => call.context.now.instant,
			mayAsk: call.isTerminal && !on.has('quiet'),
		};
		let done: SetUp;
		if (on.has('clone')) {
			if (remote === undefined) throw usageError('Clone what? Write goodturn sync --clone REMOTE. Nothing was done.');
			done = await (await import('../../store/sync/set-up.ts')).clone(options, remote);
		} else if (on.has('init')) done = await (await import('../../store/sync/set-up.ts')).setUp(options, remote);
		else done = await (await import('../../store/sync/sync.ts')).sync(options);
		const {sent, received, both, kept, hasRemote, offline} = done;
		return {
			isEcho: true,
			json: {sent, received, both, kept, hasRemote, ...(offline !== undefined && {offline})},
			lines: linesOf(done).map(text => line(call.style, [text])),
			remarks: [
				...(offline === undefined
					? []
					: [`Offline: ${offline}. What you wrote is committed, and is sent with the next sync.`]),
				...(both > 0
					? [
							`${counted(both, 'field was', 'fields were')} changed on two machines; the later is shown: goodturn ` +
								'conflicts',
						]
					: []),
				...kept.map(
					file =>
						`${file} was deleted whole on another machine. It is kept, and goes back there with its next sync. If ` +
						'its entries are to go: goodturn remove.',
				),
				...(done.address === undefined
					? []
					: ['Whoever runs the remote can read the journal: it is not encrypted there.']),
			],
		};
	},
};

const linesOf = ({sent, received, hasRemote, offline}: SetUp): readonly string[] => {
	const [out, back] = [countsInWords(sent), countsInWords(received)];
	const what = !hasRemote ? 'Committed' : offline === undefined ? 'Sent' : 'To send';
	const lines = [
		...(out === undefined ? [] : [`${what}: ${out}`]),
		...(back === undefined ? [] : [`Received: ${back}`]),
	];
	return lines.length > 0 ? lines : offline === undefined ? [hasRemote ? 'In sync.' : 'Everything is committed.'] : [];
};
