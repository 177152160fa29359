// The program is killed with -9 again and again, at moments that the seed decides, and started anew on the same database.
import {setTimeout as pause} from 'node:timers/promises';
import {serve} from '../../stories/server.mjs';
import {Chance} from './chance.mjs';
import {playRound} from './storm.mjs';

class Killer {
    kills = 0;
    answers = 0;
    starting = Promise.resolve();

    constructor(place, server, chance) {
        Object.assign(this, {place, server, chance, origins: [server.origin]});
        this.left = chance.between(4, 7);
        this.setNext();
    }

    setNext() { this.nextAt = this.answers + this.chance.between(2, 12); }

    heard() {
        this.answers += 1;
        if (this.answers < this.nextAt || this.left === 0) return;
        this.left -= 1;
        this.nextAt = Infinity;
        this.strike(this.chance.between(0, 4));
    }

    closing() { this.strike(this.chance.between(0, 500)); }

    strike(delay) {
        this.starting = this.starting.then(async () => {
            await pause(delay);
            await this.server.kill();
            this.kills += 1;
            this.server = await serve(this.place, {address: this.server.address});
            this.setNext();
        });
        this.starting.catch(() => {});  // whoever waits for rest() hears it
    }

    rest() { return this.starting; }
}

export async function killed(world, seed) {
    const place = world.place.copy();
    const killer = new Killer(place, await serve(place), new Chance(seed, 'killer'));
    try {
        return {...await playRound(world, place, killer, seed), kills: killer.kills};
    } finally {
        await killer.server.kill();
        place.remove();
    }
}
