/** One row of figures over the categories; null where nothing is known, which is not 0. */
export interface Series {
  name: string;
  values: (number | null)[];
  /** Drawn pale behind the others: what one compares with. */
  ghost?: boolean;
}

/** What a chart shows. */
export interface ChartData {
  categories: string[];
  series: Series[];
  unit: string;
}

/** The colours of the page, read from its tokens. */
export interface Colours {
  text: string;
  secondary: string;
  line: string;
  accent: string;
  ghost: string;
  surface: string;
}

/** Options for ECharts: columns for a development over time, bars for a ranking. */
export function optionsFor(kind: 'columns' | 'bars', data: ChartData, colours: Colours, language: string, summary: string) {
  const number = new Intl.NumberFormat(language);
  const horizontal = kind === 'bars';
  const categories = {
    type: 'category' as const,
    data: data.categories,
    inverse: horizontal,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.line } },
    axisLabel: horizontal
      ? { color: colours.text, width: 190, overflow: 'truncate' as const, interval: 0 }
      : { color: colours.text, hideOverlap: true },
  };
  const values = {
    type: 'value' as const,
    min: 0,
    splitLine: { lineStyle: { color: colours.line, type: 'dashed' as const } },
    axisLabel: { color: colours.secondary, formatter: (value: number) => number.format(value) },
  };
  return {
    animation: false,
    aria: { enabled: true, label: { description: summary } },
    grid: { left: 8, right: horizontal ? 56 : 16, top: data.series.length > 1 ? 40 : 16, bottom: 8, containLabel: true },
    legend: data.series.length > 1 ? { top: 0, left: 0, textStyle: { color: colours.text }, itemHeight: 10 } : { show: false },
    tooltip: {
      trigger: 'axis' as const,
      axisPointer: { type: 'shadow' as const },
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { color: colours.text },
      valueFormatter: (value: unknown) => (value == null ? '–' : `${number.format(Number(value))} ${data.unit}`.trim()),
    },
    xAxis: horizontal ? values : categories,
    yAxis: horizontal ? categories : values,
    series: data.series.map((each) => ({
      type: 'bar' as const,
      name: each.name,
      data: each.values,
      barMaxWidth: horizontal ? 18 : 34,
      barGap: '10%',
      cursor: each.ghost ? 'default' : 'pointer',
      silent: each.ghost === true,
      itemStyle: { color: each.ghost ? colours.ghost : colours.accent, borderRadius: horizontal ? [0, 3, 3, 0] : [3, 3, 0, 0] },
      label:
        horizontal && !each.ghost
          ? { show: true, position: 'right' as const, color: colours.text, formatter: (point: { value: unknown }) => (point.value == null ? '' : number.format(Number(point.value))) }
          : { show: false },
    })),
  };
}

/** Points of a spark line in a box; gaps where nothing is known. Returns one path per unbroken stretch. */
export function sparkPaths(values: (number | null)[], width: number, height: number): string[] {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) {
    return [];
  }
  const highest = Math.max(...known, 1);
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  const paths: string[] = [];
  let path = '';
  values.forEach((value, index) => {
    if (value === null) {
      if (path) {
        paths.push(path);
      }
      path = '';
    } else {
      const x = (index * step).toFixed(1);
      const y = (height - (value / highest) * height).toFixed(1);
      path += `${path ? 'L' : 'M'}${x} ${y}`;
    }
  });
  if (path) {
    paths.push(path);
  }
  return paths;
}
