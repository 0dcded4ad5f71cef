import {expect, test} from 'vitest';
import {capture} from '../../source/capture/grammar.ts';
import {cases, surroundings} from './surroundings.ts';

test.each(cases)('$line', async ({line, refuse, new: added, expect: wanted = []}) => {
	const captured = await capture(line, surroundings());
	if (refuse) {
		expect(captured).toMatchObject({
			isUnderstood: false,
			message: expect.stringMatching(/[.?]$/),
			hint: expect.stringMatching(/\w/),
		});
		return;
	}
	expect(captured).toMatchObject({isUnderstood: true, drafts: wanted});
	if (captured.isUnderstood && added) expect(captured.newPeople).toEqual(added);
});
