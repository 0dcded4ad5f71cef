import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {root} from '../support/node.ts';
import {shoot, shots, sides} from './shots.ts';

const picture = (name: string): string => readFileSync(join(root, 'pictures', `${name}.svg`), 'utf8');

describe('the pictures of README', () => {
	test.each(shots)('$name is of this version, else: npm run pictures', async shot => {
		const side = shot.isMoving ? 'light' : 'dark';
		expect((await shoot(shot, sides[side])) === picture(`${shot.name}-${side}`)).toBe(true);
	});

	test('are shown light and dark, each with words for who does not see it', () => {
		const readme = readFileSync(join(root, 'README.md'), 'utf8');
		for (const [, name, words] of readme.matchAll(/<img src="pictures\/([\w-]+)\.svg" alt="([^"]*)">/g)) {
			expect(words).not.toBe('');
			expect(picture(name ?? '')).toContain('<svg ');
			expect(readme).toContain(`srcset="pictures/${name?.replace('light', 'dark')}.svg"`);
		}
		expect(readme.match(/<img src="pictures\//g)?.length).toBeGreaterThanOrEqual(4);
	});
});
