// Makes the pictures of README from frames of the built program: npm run pictures.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../support/node.ts';
import {shoot, shots, sides} from './shots.ts';

const folder = join(root, 'pictures');
mkdirSync(folder, {recursive: true});
for (const shot of shots)
	for (const [side, palette] of Object.entries(sides)) {
		const file = `${shot.name}-${side}.svg`;
		writeFileSync(join(folder, file), await shoot(shot, palette));
		process.stdout.write(`pictures/${file}\n`);
	}
