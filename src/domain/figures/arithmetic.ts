/**
 * Sums over figures as editors write them: "6 × bases-per-district + bases-in-town".
 *
 * Ids, numbers, + − × ÷ and brackets. Minus is not a hyphen, because a hyphen is part of ids.
 */

export type Expression =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'figure'; readonly id: string }
  | {
      readonly is: 'operation';
      readonly sign: Sign;
      readonly left: Expression;
      readonly right: Expression;
    };

export type Sign = '+' | '−' | '×' | '÷';

/** A text that is not a sum; the message says why, for the "found" of a problem. */
export class SumSyntaxError extends Error {}

const TOKEN = /\s*(\d+(?:\.\d+)?(?![\da-z.-])|[a-z\d]+(?:-[a-z\d]+)*|[+−×÷()])/y;
const NUMBER = /^\d+(?:\.\d+)?$/;

/** @throws {SumSyntaxError} if the text is not a sum */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  const expression = parseTerms(tokens);
  const rest = tokens[0];
  if (rest !== undefined) throw new SumSyntaxError(`a sign is missing before "${rest}"`);
  return expression;
}

/** Ids of the figures in an expression, in reading order, repeats included. */
export function figuresIn(expression: Expression): string[] {
  if (expression.is === 'number') return [];
  if (expression.is === 'figure') return [expression.id];
  return [...figuresIn(expression.left), ...figuresIn(expression.right)];
}

/**
 * The value of an expression; infinite or NaN if it divides by zero.
 *
 * @param valueOf the value of a figure by its id
 */
export function valueOfExpression(
  expression: Expression,
  valueOf: (figure: string) => number,
): number {
  if (expression.is === 'number') return expression.value;
  if (expression.is === 'figure') return valueOf(expression.id);
  const left = valueOfExpression(expression.left, valueOf);
  const right = valueOfExpression(expression.right, valueOf);
  if (expression.sign === '+') return left + right;
  if (expression.sign === '−') return left - right;
  return expression.sign === '×' ? left * right : left / right;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const rest = text.slice(TOKEN.lastIndex).trimStart();
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw new SumSyntaxError(`"${rest.charAt(0)}" is not part of a sum`);
    tokens.push(token);
  }
  return tokens;
}

function parseTerms(tokens: string[]): Expression {
  return parseChain(tokens, ['+', '−'], parseFactors);
}

function parseFactors(tokens: string[]): Expression {
  return parseChain(tokens, ['×', '÷'], parseOperand);
}

function parseChain(
  tokens: string[],
  signs: readonly string[],
  parsePart: (tokens: string[]) => Expression,
): Expression {
  let left = parsePart(tokens);
  for (let next = tokens[0]; next !== undefined && signs.includes(next); next = tokens[0]) {
    tokens.shift();
    left = { is: 'operation', sign: next as Sign, left, right: parsePart(tokens) };
  }
  return left;
}

function parseOperand(tokens: string[]): Expression {
  const token = tokens.shift();
  if (token === undefined) throw new SumSyntaxError('a figure or number is missing at the end');
  if (token === '(') {
    const inner = parseTerms(tokens);
    if (tokens.shift() !== ')') throw new SumSyntaxError('a bracket is not closed');
    return inner;
  }
  if (NUMBER.test(token)) return { is: 'number', value: Number(token) };
  if (/^[a-z\d]/.test(token)) return { is: 'figure', id: token };
  throw new SumSyntaxError(`a figure or number is missing before "${token}"`);
}
