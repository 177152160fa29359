// Chance that one number repeats: the same seed and the same name give the same choices.
import {createHash} from 'node:crypto';

export class Chance {
    constructor(seed, name) {
        this.state = createHash('sha256').update(`${seed}/${name}`).digest().readUInt32LE(0);
    }

    // Mulberry32: 32 bits of state are plenty for choosing whom to trouble next.
    fraction() {
        this.state = (this.state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    }

    below(limit) { return Math.floor(this.fraction() * limit); }
    between(least, most) { return least + this.below(most - least + 1); }
    happens(share) { return this.fraction() < share; }
    one(list) { return list[this.below(list.length)]; }

    some(list, most) {
        const left = [...list], chosen = [];
        while (left.length && chosen.length < most) chosen.push(left.splice(this.below(left.length), 1)[0]);
        return chosen;
    }
}
