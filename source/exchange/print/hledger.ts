import type {Day} from '../../journal/day.ts';
import {type Favour, owes} from '../../journal/entry.ts';
import {inLine} from '../../journal/words.ts';
import type {Exported} from './exported.ts';

/**
 * Favours as a journal of hledger: a commodity, an account a person. `assets:owed:Ada Lovelace` is what Ada owes you,
 * `liabilities:owe:Ada Lovelace` what you owe her; promises are pending (!). What is settled comes to nothing.
 */
export const hledgerText = ({entries, people, peopleOf}: Pick<Exported, 'entries' | 'people' | 'peopleOf'>): string => {
	const favours = entries.filter(entry => entry.kind === 'favour');
	const accountOf = accountNames([...people.map(({name}) => name), ...favours.flatMap(peopleOf)]);
	const used = new Set<string>();
	const transactions = favours.flatMap(favour => {
		const names = peopleOf(favour);
		const accounts = (names.length > 0 ? names : ['']).map(
			name => `${way(favour) === 'they' ? 'assets:owed' : 'liabilities:owe'}:${accountOf(name)}`,
		);
		for (const account of accounts) used.add(account);
		return transactionsOf(favour, names, accounts);
	});
	const sorted = transactions.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	return [
		'; favours, exported by goodturn',
		'',
		'commodity 1. favour',
		...[...used].sort().map(account => `account ${account}`),
		'account equity:favours',
		'',
		...sorted.map(({text}) => `${text}\n`),
	].join('\n');
};

/** Who owes because of a favour; of a settled one, who did until then. */
const way = (favour: Favour): 'you' | 'they' => {
	if (favour.state !== 'settled') return owes(favour) ?? 'you';
	const wasPromised = favour.settled?.by === 'kept' || favour.settled?.was === 'promised';
	return owes({...favour, state: wasPromised ? 'promised' : 'open'}) ?? 'you';
};

type Transaction = {readonly date: Day; readonly text: string};

const transactionsOf = (
	favour: Favour,
	names: readonly string[],
	accounts: readonly string[],
): readonly Transaction[] => {
	const sign = way(favour) === 'they' ? 1 : -1;
	const who = plain(names.join(', ')) || 'somebody';
	const text = (date: Day, mark: string, what: string, amount: number): Transaction => ({
		date,
		text: [
			`${date} ${mark}${who} | ${what}  ; id:${favour.id}${favour.due && mark ? `, due:${favour.due}` : ''}`,
			...accounts.map(account => `    ${account}  ${amount} favour`),
			`    equity:favours  ${-amount * accounts.length} favour`,
		].join('\n'),
	});
	const what = plain(inLine(favour)) || 'a favour';
	const made = text(favour.date, favour.state === 'promised' ? '! ' : '', what, sign);
	if (favour.state !== 'settled') return [made];
	const {date, by} = favour.settled ?? {date: favour.date, by: 'returned'};
	return [made, text(date, '', `${by}: ${what}`, -sign)];
};

/** A text on one line, without the signs that mean something to hledger. */
const plain = (text: string): string =>
	text
		.replaceAll(/[;|]/g, ',')
		.replaceAll(/[\p{Cc}\p{Z}\s]+/gu, ' ')
		.replace(/^[*!(\s]+/, '')
		.trim();

/** Names as accounts: without colons, which part accounts, and two that would be one are told apart by a number. */
const accountNames = (names: readonly string[]): ((name: string) => string) => {
	const accounts = new Map<string, string>();
	const taken = new Set<string>();
	for (const name of new Set(names)) {
		const base =
			plain(name)
				.replaceAll(':', '.')
				.replaceAll(/["'()[\]{}<>*!=~%$#@]/g, '')
				.replaceAll(/\s+/g, ' ')
				.trim() || 'Without a name';
		let account = base;
		for (let number = 2; taken.has(account); number++) account = `${base} ${number}`;
		taken.add(account);
		accounts.set(name, account);
	}
	return name => accounts.get(name) ?? 'Without a name';
};
