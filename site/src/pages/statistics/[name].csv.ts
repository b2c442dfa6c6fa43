// The data of each statistic as CSV: the same in every language.
import type { APIRoute } from 'astro';
import { fileResponse } from '../../feeds/response.ts';
import { csvText } from '../../statistics/csv.ts';
import { type TableName, tables } from '../../statistics/data.ts';
import { statisticsOfDesk } from '../../statistics/of-desk.ts';

interface Props {
  name: TableName;
}

export function getStaticPaths() {
  return (Object.keys(tables) as TableName[]).map((name) => ({ params: { name }, props: { name } }));
}

export const GET: APIRoute<Props> = async ({ props: { name } }) => {
  return fileResponse('csv', csvText(tables[name](await statisticsOfDesk())));
};
