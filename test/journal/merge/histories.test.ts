import {test} from 'vitest';
import {tryHistories} from './histories.ts';

test('machines that wrote anything and meet in any order end with the same bytes', () => {
	tryHistories(300);
}, 120_000);
