import {isAbsolute} from 'node:path';
import {expect, test} from 'vitest';
import {journalFolder} from '../../source/store/machine/location.ts';

test.runIf(process.platform === 'linux')(
	'the journal is where the flag, the environment or the data folder says, in this order',
	() => {
		const env = {GOODTURN_JOURNAL: '/a', XDG_DATA_HOME: '/b', HOME: '/c'};
		expect(journalFolder({flag: '/佐藤 美咲', env})).toBe('/佐藤 美咲');
		expect(journalFolder({env})).toBe('/a');
		expect(journalFolder({flag: '', env: {...env, GOODTURN_JOURNAL: ''}})).toBe('/b/goodturn');
		expect(journalFolder({env: {XDG_DATA_HOME: 'relative', HOME: '/c'}})).toBe('/c/.local/share/goodturn');
	},
);

test('without a home it is still an absolute folder', () => {
	expect(journalFolder({env: {}})).toMatch(/goodturn/);
	expect(isAbsolute(journalFolder({env: {}}))).toBe(true);
	expect(isAbsolute(journalFolder({flag: 'here', env: {}}))).toBe(true);
});
