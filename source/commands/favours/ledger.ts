import type {Day} from '../../journal/day.ts';
import {type Favour, owes} from '../../journal/entry.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import {findEntry, type Journal} from '../../journal/journal.ts';
import {type Account, accountOf, ledger, wholeLedger} from '../../journal/ledger/ledger.ts';
import {balanceInWords, owedSentence, sentence, signOf, stateInWords} from '../../journal/words.ts';
import type {Call, Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {onePerson} from '../people/persons.ts';
import {asShown, knownJournal} from '../printing/as-shown.ts';
import {shortIds} from '../printing/ids.ts';
import {type Cell, line, table} from '../printing/print.ts';
import {meaningOf} from '../printing/report.ts';

export const ledgerCommand: Command = {
	usage: '[WHO]',
	summary: 'what you owe, and what is owed to you',
	about: ['Overdue promises come first, then the oldest favours. Favours are counted as deeds; they have no price.'],
	flags: {all: {type: 'switch', about: 'settled favours too'}, ...privateFlag},
	examples: ['goodturn ledger', 'goodturn ledger Ada --all'],
	run: async call => {
		const isAll = call.flags.on.has('all');
		const who = call.words.join(' ');
		// What is settled is in the months alone.
		const isOpenOnly = !isAll && who === '';
		const journal = asShown(call, await (isOpenOnly ? knownJournal(call) : call.store.load('all')));
		const {day} = call.context.now;
		const whole = (isAll ? wholeLedger : ledger)(journal, day);
		const account = who === '' ? undefined : accountOf(journal, onePerson(journal, who).name, day);
		const accounts = account ? [account] : whole.people;
		const counts = account ? {owe: account.owe.length, owed: account.owed.length} : whole;
		const idOf = shortIds(journal);
		return {
			isLong: true,
			get json() {
				return {owe: counts.owe, owed: counts.owed, people: accounts.map(one => accountJson(one, isAll))};
			},
			lines: [
				...(account ? [] : [line(call.style, [totals(counts.owe, counts.owed)])]),
				...accounts.flatMap((one, at) => [
					...(account && at === 0 ? [] : ['']),
					...accountLines(call, journal, one, isAll, idOf),
				]),
			],
		};
	},
};

const totals = (owe: number, owed: number): string => {
	if (owe === 0 && owed === 0) return 'Nothing is owed either way.';
	return `You owe ${owe || 'nothing'}. ${owed || 'Nothing'} ${owed > 1 ? 'are' : 'is'} owed to you.`;
};

const accountJson = ({name, owe, owed, settled}: Account, isAll: boolean): unknown => ({
	name,
	owe: owe.map(toJson),
	owed: owed.map(toJson),
	...(isAll && {settled: settled.map(toJson)}),
});

/** One person: the balance, then each favour in words; settled ones only with `--all`. */
const accountLines = (
	call: Call,
	journal: Journal,
	account: Account,
	isAll: boolean,
	idOf: (id: string) => string,
): readonly string[] => {
	const {style, context} = call;
	const {day} = context.now;
	const cells = (favour: Favour): readonly Cell[] => {
		const sign = signOf(favour);
		return [
			[`  ${idOf(favour.id)}`, 'faint'],
			[style.isPlain ? sign.plain : sign.symbol, meaningOf(favour)],
			owes(favour) ? [owedSentence(favour, day)] : [settledInWords(journal, favour, day), 'faint'],
		];
	};
	return [
		line(
			style,
			[account.name || 'Without a name', 'who'],
			[`  ${balanceInWords(account.name, account.owe.length, account.owed.length)}`],
		),
		...table(style, [...account.owe, ...account.owed, ...(isAll ? account.settled : [])].map(cells)),
	];
};

const settledInWords = (journal: Journal, favour: Favour, day: Day): string => {
	const by = favour.settled?.entry === undefined ? undefined : findEntry(journal, favour.settled.entry)?.entry;
	return `${sentence(favour, day)}: ${stateInWords(favour, day, by)}`;
};
