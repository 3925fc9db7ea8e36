/** One row of figures over the categories; null where nothing is known, which is not 0. */
export interface Series {
  name: string;
  values: (number | null)[];
  /** How each figure is written, such as "≥ 90"; without it, the number in the reader's language. */
  texts?: (string | null)[];
  /** Drawn pale behind the others: what one compares with. */
  ghost?: boolean;
  /** Indices of figures that are less firm than the others; drawn hatched. */
  hatched?: number[];
}

/** What a chart shows. */
export interface ChartData {
  categories: string[];
  series: Series[];
  unit: string;
}

/** Colours and typeface of the page. */
export interface Look {
  /** Typeface; texts are measured by it, so it must be a real one. */
  font: string;
  text: string;
  secondary: string;
  line: string;
  accent: string;
  ghost: string;
  surface: string;
}

const HATCHING = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 };

/** A figure as the reader's language writes it; a dash where nothing is known. */
export function textOf(series: Series, index: number, number: Intl.NumberFormat): string {
  const value = series.values[index];
  return value == null ? '–' : (series.texts?.[index] ?? number.format(value));
}

/** A half-year in two lines, so that many of them stand side by side on a phone; anything else as it is. */
export function axisText(category: string): string {
  return category.replace(/^(\d{4})-(H[12])$/, '$2\n$1');
}

/** Options for ECharts: columns for a development over time, bars for a ranking. */
export function optionsFor(kind: 'columns' | 'bars', data: ChartData, look: Look, language: string, summary: string) {
  const number = new Intl.NumberFormat(language);
  const horizontal = kind === 'bars';
  const values = {
    type: 'value' as const,
    min: 0,
    splitNumber: 4,
    splitLine: { lineStyle: { color: look.line, type: 'dashed' as const } },
    axisLabel: { color: look.secondary, formatter: (value: number) => number.format(value) },
  };
  const categories = categoryAxis(data.categories, horizontal, look);
  return {
    animation: false,
    textStyle: { fontFamily: look.font },
    aria: { enabled: true, label: { description: summary } },
    grid: { left: 8, right: horizontal ? 56 : 12, top: data.series.length > 1 ? 44 : 22, bottom: 4, containLabel: true },
    legend: data.series.length > 1 ? legend(data.series, look) : { show: false },
    tooltip: tooltip(data, look, number),
    xAxis: horizontal ? values : categories,
    yAxis: horizontal ? categories : values,
    series: data.series.map((each) => seriesOf(each, horizontal, look, number)),
  };
}

function categoryAxis(names: string[], horizontal: boolean, look: Look) {
  return {
    type: 'category' as const,
    data: names,
    inverse: horizontal,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.line } },
    axisLabel: horizontal
      ? { color: look.text, width: 190, overflow: 'truncate' as const, interval: 0 }
      : { color: look.text, hideOverlap: true, lineHeight: 16, formatter: axisText },
  };
}

function legend(series: Series[], look: Look) {
  return {
    top: 0,
    left: 0,
    itemHeight: 10,
    itemWidth: 16,
    selectedMode: false,
    textStyle: { color: look.text },
    data: series.map((each) => ({ name: each.name })),
  };
}

function tooltip(data: ChartData, look: Look, number: Intl.NumberFormat) {
  return {
    trigger: 'axis' as const,
    axisPointer: { type: 'shadow' as const },
    backgroundColor: look.surface,
    borderColor: look.line,
    textStyle: { color: look.text },
    confine: true,
    formatter: (points: Point[]) => tooltipHtml(points, data, number),
  };
}

interface Point {
  seriesIndex: number;
  dataIndex: number;
  marker: string;
}

function tooltipHtml(points: Point[], data: ChartData, number: Intl.NumberFormat): string {
  const category = data.categories[points[0]?.dataIndex] ?? '';
  const lines = points.map(({ seriesIndex, dataIndex, marker }) => {
    const series = data.series[seriesIndex];
    const unit = series.values[dataIndex] == null ? '' : ` ${data.unit}`;
    return `${marker}${escaped(series.name)}: <b>${escaped((textOf(series, dataIndex, number) + unit).trim())}</b>`;
  });
  return [escaped(category), ...lines].join('<br>');
}

/** Names and units are typed by people and must not become markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function seriesOf(series: Series, horizontal: boolean, look: Look, number: Intl.NumberFormat) {
  const ghost = series.ghost === true;
  return {
    type: 'bar' as const,
    name: series.name,
    data: series.values.map((value, index) =>
      series.hatched?.includes(index) ? { value, itemStyle: { decal: { ...HATCHING, color: look.surface } } } : { value },
    ),
    barMaxWidth: horizontal ? 18 : 34,
    barGap: '10%',
    cursor: 'pointer',
    silent: ghost,
    // The outline carries the pale columns for whoever sees little contrast.
    itemStyle: {
      color: ghost ? look.ghost : look.accent,
      borderColor: ghost ? look.secondary : look.accent,
      borderWidth: 1,
      borderType: ghost ? ('dashed' as const) : ('solid' as const),
      borderRadius: horizontal ? [0, 3, 3, 0] : [3, 3, 0, 0],
    },
    labelLayout: { hideOverlap: true },
    label: ghost
      ? { show: false }
      : {
          show: true,
          position: horizontal ? ('right' as const) : ('top' as const),
          distance: 4,
          color: look.text,
          formatter: (point: { dataIndex: number; value: unknown }) => (point.value == null ? '' : textOf(series, point.dataIndex, number)),
        },
  };
}

/** Points of a spark line in a box; gaps where nothing is known, a dot where a figure stands alone. Returns one path per unbroken stretch. */
export function sparkPaths(values: (number | null)[], width: number, height: number): string[] {
  const highest = highestOf(values);
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  const stretches: string[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) {
      stretches.push([]);
    } else {
      stretches.at(-1)!.push(`${(index * step).toFixed(1)} ${(height - (value / highest) * height).toFixed(1)}`);
    }
  });
  return stretches.filter((each) => each.length > 0).map((each) => `M${(each.length === 1 ? [each[0], each[0]] : each).join('L')}`);
}

/** The highest figure, or 1 where all are 0 or unknown: what a spark line is scaled by. */
export function highestOf(values: (number | null)[]): number {
  return Math.max(0, ...values.map((each) => each ?? 0)) || 1;
}
