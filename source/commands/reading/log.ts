import {counted} from '../../journal/counted.ts';
import type {Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {isPrivateShown, transactionsAsShown} from '../printing/as-shown.ts';
import {instantInWords} from '../printing/instants.ts';
import {line, table} from '../printing/print.ts';
import {outcomeJson} from '../printing/report.ts';

export const logCommand: Command = {
	usage: '',
	summary: 'the last changes, newest first',
	about: [
		'What undo takes back, and what it has taken back already. The journal remembers the last 1,000 changes, ' +
			'fewer if they are very long.',
	],
	flags: {number: {type: 'number', short: 'n', value: 'N', about: 'only the last N'}, ...privateFlag},
	examples: ['goodturn log', 'goodturn log -n 5'],
	run: async call => {
		const history = await call.store.history();
		const forgotten = await call.store.forgotten();
		// What is private by now was perhaps not when it was changed, and whom only private entries name, all months tell.
		if (!isPrivateShown(call)) await call.store.load('all');
		const transactions = transactionsAsShown(
			call,
			history.map(({transaction}) => transaction),
		);
		const done = history
			.flatMap(({isUndone}, at) => (transactions[at] ? [{transaction: transactions[at], isUndone}] : []))
			.slice(0, call.flags.number.number ?? history.length);
		return {
			isLong: true,
			json: done.map(({transaction, isUndone}) => ({
				id: transaction.id,
				at: transaction.at,
				label: transaction.label,
				undone: isUndone,
				...outcomeJson(transaction),
			})),
			lines:
				done.length === 0
					? [line(call.style, ['Nothing has been changed yet.'])]
					: table(
							call.style,
							done.map(({transaction, isUndone}) => [
								[instantInWords(transaction.at, call.context.now.day), 'faint'],
								[isUndone ? 'undone' : '', 'faint'],
								[transaction.label, isUndone ? 'faint' : undefined],
							]),
						),
			...(forgotten > 0 && {
				remarks: [`${counted(forgotten, 'older change is', 'older changes are')} no longer remembered.`],
			}),
		};
	},
};
