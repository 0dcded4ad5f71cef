import {describe, expect, test} from 'vitest';
import {asked, declined, dropAsk, granted} from '../../source/changes/answer-ask.ts';
import {edit} from '../../source/changes/edit.ts';
import {happened, missed} from '../../source/changes/happened.ts';
import {reopen} from '../../source/changes/reopen.ts';
import {never, snooze} from '../../source/changes/snooze.ts';
import {tellHow, thank} from '../../source/changes/thank.ts';
import type {Day} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {apply, invert} from '../../source/journal/transaction.ts';
import type {Wish} from '../../source/journal/wish.ts';
import {ask, decided, favour, id, journalOf, meeting, note, person, refusal, seen, today} from '../journal/example.ts';

const day = (text: string): Day => text as Day;
/** The first entry as the wish leaves it; what takes it back gives it as it was. */
const after = (wish: Wish, ...entries: readonly Entry[]): Entry | undefined => {
	const journal = journalOf(entries);
	const transaction = decided(wish, journal);
	const back = apply(apply(journal, transaction), invert(transaction, id(999), transaction.at));
	expect(back.months).toEqual(journal.months);
	return transaction.entries[0]?.after;
};

describe('a plan', () => {
	const plan = meeting({state: 'planned', date: day('2026-11-21')});
	test('that took place is a meeting, and one that did not is missed', () => {
		expect(after(happened({plans: [seen(plan)]}), plan)).not.toHaveProperty('state');
		expect(after(missed({plans: [seen(plan)]}), plan)).toMatchObject({state: 'missed'});
		const wrong = meeting({state: 'missed'});
		expect(after(happened({plans: [seen(wrong)]}), wrong)).not.toHaveProperty('state');
	});
	test.each([
		[meeting({text: 'coffee'}), '"coffee" has already taken place.'],
		[
			meeting({text: 'coffee', state: 'planned', date: day('2026-11-23')}),
			'"coffee" is planned for Mon 23 Nov, and that day has not come.',
		],
		[note({text: 'rain'}), '"rain" is not a plan.'],
	])('%o cannot take place', (entry, words) =>
		expect(refusal(happened({plans: [seen(entry)]}), journalOf([entry]))).toContain(words),
	);

	test.each<[string, Partial<typeof plan>, string | undefined]>([
		['yesterday', {}, undefined],
		['today at an hour that has passed', {date: today, time: '16:00' as never}, undefined],
		['later today', {date: today, time: '16:01' as never}, 'planned'],
		['today without an hour', {date: today}, 'planned'],
		['tomorrow', {date: day('2026-11-23')}, 'planned'],
	])('of %s that now says what happened is %s', (_, fields, state) => {
		const before = {...plan, ...fields};
		const saved = after(edit({seen: seen(before), entry: {...before, text: 'coffee: she got the job'}}), before);
		expect([saved?.text, saved && 'state' in saved ? saved.state : undefined]).toEqual([
			'coffee: she got the job',
			state,
		]);
	});
	test('whose place alone was changed stays one', () => {
		expect(after(edit({seen: seen(plan), entry: {...plan, place: 'Bern'}}), plan)).toMatchObject({
			state: 'planned',
			place: 'Bern',
		});
	});
});

describe('a favour', () => {
	const got = favour();
	test('is thanked for once; who is told how it went is thanked too', () => {
		expect(after(thank({favours: [seen(got)]}), got)).toMatchObject({thanked: today});
		expect(after(tellHow({favours: [seen(got)]}), got)).toMatchObject({told: today, thanked: today});
		const earlier = favour({thanked: day('2026-11-01')});
		expect(after(tellHow({favours: [seen(earlier)]}), earlier)).toMatchObject({told: today, thanked: '2026-11-01'});
		const given = favour({way: 'given'});
		expect(after(tellHow({favours: [seen(given)]}), given)).not.toHaveProperty('thanked');
	});
	test.each([
		[favour({thanked: today}), 'You have already said thanks for "read my CV".'],
		[favour({way: 'given'}), '"read my CV" is not a favour that you received.'],
		[favour({state: 'promised'}), '"read my CV" is promised and not done yet.'],
	])('%o is not thanked for', (entry, words) =>
		expect(refusal(thank({favours: [seen(entry)]}), journalOf([entry]))).toContain(words),
	);
});

describe('to put off', () => {
	test('an entry, or not to be told of again', () => {
		const one = note();
		expect(after(snooze({until: day('2026-12-01'), entries: [seen(one)]}), one)).toMatchObject({snoozed: '2026-12-01'});
		expect(after(snooze({until: never, entries: [seen(one)]}), one)).toMatchObject({snoozed: '9999-12-31'});
	});
	test('somebody, who is written down where only entries name them', () => {
		const known = person('Ada Lovelace');
		const journal = journalOf([meeting()], [known]);
		expect(decided(snooze({until: day('2026-12-01'), person: known}), journal)).toMatchObject({
			label: 'put off Ada Lovelace',
			entries: [],
			people: [{before: known, after: {name: 'Ada Lovelace', snoozed: '2026-12-01'}}],
		});
	});
});

describe('an ask', () => {
	const open = ask();
	test('is asked, declined or dropped', () => {
		expect(after(asked({asks: [seen(open)]}), open)).toMatchObject({state: 'asked', asked: today});
		expect(after(declined({asks: [seen(open)]}), open)).toMatchObject({
			state: 'declined',
			asked: today,
			answer: {date: today},
		});
		expect(after(dropAsk({asks: [seen(open)]}), open)).toMatchObject({state: 'dropped'});
	});
	test('is granted together with the favour that came of it', () => {
		const journal = journalOf([open]);
		const transaction = decided(granted({ask: seen(open), on: today}), journal);
		const [one, got] = transaction.entries.map(change => change.after);
		expect(one).toMatchObject({state: 'granted', asked: today, answer: {date: today, entry: got?.id}});
		expect(got).toMatchObject({
			kind: 'favour',
			way: 'received',
			state: 'open',
			people: ['Ada Lovelace'],
			text: open.text,
		});
		const promised = decided(granted({ask: seen(open), on: today, what: 'an hour', isPromised: true}), journal)
			.entries[1]?.after;
		expect(promised).toMatchObject({state: 'promised', text: 'an hour'});
	});
	test('of nobody cannot be granted, and one that is over stays so', () => {
		const nobody = ask({people: [], text: 'a lift'});
		expect(refusal(granted({ask: seen(nobody), on: today}), journalOf([nobody]))).toContain('"a lift" names nobody.');
		const over = ask({state: 'declined', text: 'a lift'});
		expect(refusal(asked({asks: [seen(over)]}), journalOf([over]))).toContain('"a lift" is already declined.');
		expect(refusal(asked({asks: [seen(note({text: 'rain'}))]}), journalOf([note({text: 'rain'})]))).toContain(
			'"rain" is not something that you ask.',
		);
	});
	test('is reopened as what it was', () => {
		const over = ask({state: 'granted', asked: today, answer: {date: today, entry: id(9)}});
		expect(after(reopen({entries: [seen(over)]}), over)).toMatchObject({state: 'asked'});
		expect(after(reopen({entries: [seen(over)]}), over)).not.toHaveProperty('answer');
		const dropped = ask({state: 'dropped'});
		expect(after(reopen({entries: [seen(dropped)]}), dropped)).toMatchObject({state: 'open'});
		expect(refusal(reopen({entries: [seen(open)]}), journalOf([open]))).toContain('is still open');
	});
});
