import {describe, expect, test} from 'vitest';
import {recordCapture} from '../../source/changes/capture.ts';
import {dropNeed} from '../../source/changes/drop-need.ts';
import {meetNeed} from '../../source/changes/meet-need.ts';
import {findEntry} from '../../source/journal/journal.ts';
import {apply, outcome} from '../../source/journal/transaction.ts';
import {decided, favour, id, journalOf, meeting, need, refusal, seen, today} from '../journal/example.ts';

describe('a need', () => {
	const lawyer = need({id: id(1), people: ['Alan Turing']});

	test('is met, by the favour that met it', () => {
		const by = favour({id: id(2), way: 'given'});
		expect(
			decided(meetNeed({needs: [seen(lawyer)], by: seen(by)}), journalOf([lawyer, by])).entries[0]?.after,
		).toMatchObject({state: 'met', met: {date: today, entry: id(2)}});
		expect(decided(meetNeed({needs: [seen(lawyer)]}), journalOf([lawyer])).entries[0]?.after).toMatchObject({
			state: 'met',
			met: {date: today},
		});
	});
	test('is dropped', () =>
		expect(decided(dropNeed({needs: [seen(lawyer)]}), journalOf([lawyer])).entries[0]?.after).toMatchObject({
			state: 'dropped',
		}));
	test('is met in the transaction that adds the favour', () => {
		const journal = journalOf([lawyer]);
		const drafts = [
			{kind: 'favour', way: 'given', state: 'open', date: today, people: ['Alan Turing'], text: 'intro'},
		] as const;
		const transaction = decided(recordCapture({did: 'add', drafts, need: seen(lawyer)}), journal);
		const [added] = outcome(transaction).added;
		expect(findEntry(apply(journal, transaction), lawyer.id)?.entry).toMatchObject({
			state: 'met',
			met: {entry: added?.id},
		});
	});
	test('stays open where the composer saved no favour', () => {
		const drafts = [{kind: 'note', date: today, people: [], text: 'no idea'}] as const;
		const transaction = decided(recordCapture({did: 'add', drafts, need: seen(lawyer)}), journalOf([lawyer]));
		expect(outcome(transaction)).toMatchObject({added: [{kind: 'note'}], changed: []});
	});
	test.each([
		['twice', [need({state: 'met', text: 'a lawyer'})], '"a lawyer" is already met.'],
		['that is a meeting', [meeting({text: 'coffee'})], '"coffee" is not a need.'],
	])('%s is refused by name', (_, needs, words) => {
		const told = `${words} Nothing was changed.`;
		expect(refusal(meetNeed({needs: needs.map(seen)}), journalOf(needs))).toBe(told);
		expect(refusal(dropNeed({needs: needs.map(seen)}), journalOf(needs))).toBe(told);
	});
	test('is not met by a meeting', () => {
		const coffee = meeting({id: id(2), text: 'coffee'});
		const wish = meetNeed({needs: [seen(lawyer)], by: seen(coffee)});
		expect(refusal(wish, journalOf([lawyer, coffee]))).toContain('"coffee" is not a favour');
	});
});
