// Why an outcome is what it is, as the engine tells it (rating/reason.h): rules with articles and figures, without language.
import { amount, figure, share } from 'web/shell/format.ts';

export type ParamKind = 'amount' | 'percent' | 'basis_points' | 'count' | 'name' | 'text';

export interface Param {
  key: string;
  kind: ParamKind;
  number: number;
  text: string;
}

export interface EvidenceRef {
  kind: 'result' | 'indicator' | 'value';
  id: string | number;
}

export interface Reason {
  rule: string;
  article: string;
  params: Param[];
  evidence: EvidenceRef[];
  children: Reason[];
}

// The words of a feature for the rules, figures and enumerators that its reasons carry.
export interface ReasonWords {
  sentence: (reason: Reason) => string;
  param: (key: string) => string;
  name: (enumerator: string) => string;
}

// A figure in its unit: amounts and percents are ten-thousandths, shares are basis points.
export function written(param: Param, words: ReasonWords): string {
  switch (param.kind) {
    case 'amount':
      return amount(param.number);
    case 'percent':
      return `${figure(param.number / 10_000, 2)}%`;
    case 'basis_points':
      return share(param.number);
    case 'count':
      return figure(param.number);
    case 'name':
      return words.name(param.text);
    case 'text':
      return param.text;
  }
}
