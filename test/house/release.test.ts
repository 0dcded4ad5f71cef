import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {releaseFaults} from '../../.config/release.mjs';
import {root} from '../support/node.ts';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const ready = {
	version,
	lockVersion: JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).version,
	changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
	changed: '',
	tags: ['v0.0.1'],
};

test('version, lock file and changes agree', () => {
	expect(releaseFaults(ready)).toEqual([]);
});

test('a release is stopped by whatever does not agree, and says what', () => {
	const faults = (state: Partial<typeof ready>): string => releaseFaults({...ready, ...state}).join('\n');
	expect(faults({version: '9.9.9'})).toContain('## 9.9.9 (');
	expect(faults({version: 'next'})).toContain('no version');
	expect(faults({lockVersion: '0.0.1'})).toContain('package-lock.json has 0.0.1');
	expect(faults({tags: [`v${version}`]})).toContain(`tag v${version} already`);
	expect(faults({changed: ' M README.md\n'})).toContain('M README.md');
	expect(faults({changelog: `# Changes\n\n## ${version}\n\n- New.\n`})).toContain('the day of the release');
	expect(faults({changelog: `# Changes\n\n## ${version} (2026-02-31x)\n\n- New.\n`})).toContain(
		'the day of the release',
	);
	expect(faults({changelog: `# Changes\n\n## ${version} (2026-11-30)\n\n## 0.0.1 (2026-01-01)\n\n- Old.\n`})).toContain(
		`says nothing of ${version}`,
	);
	expect(faults({changelog: '# Changes\n'})).toContain(`## ${version} (`);
});
