/** A sum that keeps what floating point addition loses (Neumaier). */
export class ExactSum {
  private total = 0;
  private lost = 0;

  add(n: number): void {
    const next = this.total + n;
    this.lost += Math.abs(this.total) >= Math.abs(n) ? this.total - next + n : n - next + this.total;
    this.total = next;
  }

  get value(): number {
    return Number.isFinite(this.lost) ? this.total + this.lost : this.total;
  }
}

export function sumOf(numbers: Iterable<number>): number {
  const sum = new ExactSum();
  for (const n of numbers) sum.add(n);
  return sum.value;
}
