// Exact arithmetic of our own, so that a prediction shares nothing with the program that it predicts.
const gcd = (a, b) => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

export class Fraction {
    constructor(over, under = 1n) {
        const common = gcd(over, under) || 1n;
        const sign = under < 0n ? -1n : 1n;
        this.over = (sign * over) / common;
        this.under = (sign * under) / common;
    }
    plus(other) { return new Fraction(this.over * other.under + other.over * this.under, this.under * other.under); }
    minus(other) { return this.plus(new Fraction(-other.over, other.under)); }
    times(other) { return new Fraction(this.over * other.over, this.under * other.under); }
    by(other) { return new Fraction(this.over * other.under, this.under * other.over); }
    isAbove(other) { return this.over * other.under > other.over * this.under; }
    within(least, most) { return least.isAbove(this) ? least : this.isAbove(most) ? most : this; }
    // Half goes away from zero.
    rounded(decimals) {
        const unit = 10n ** BigInt(decimals);
        const twice = 2n * this.over * unit, whole = 2n * this.under;
        return new Fraction(twice < 0n ? -((this.under - twice) / whole) : (twice + this.under) / whole, unit);
    }
    toString() { return String(Number(this.over) / Number(this.under)); }
}

// 72, '76.61' or '68,2'.
export function number(written) {
    const [whole, decimals = ''] = String(written).replace(',', '.').split('.');
    return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export const mean = (weighted) => {
    const sum = weighted.reduce((all, [weight, value]) => all.plus(number(weight).times(value)), number(0));
    return sum.by(weighted.reduce((all, [weight]) => all.plus(number(weight)), number(0)));
};
