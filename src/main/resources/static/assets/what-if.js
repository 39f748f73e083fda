/*
 * Draws the load of a what-if beside the table that says the same. The page holds <script type="application/json" data-load>,
 * <div data-chart="days">, perhaps <div data-chart="people">, and <select data-whose>.
 */
(() => {
    'use strict';
    const source = document.querySelector('script[data-load]');
    if (!source || !window.echarts) {
        return;
    }
    const load = JSON.parse(source.textContent);
    const BEFORE = '#8fa6c6', AFTER = '#12408a', INK = '#1f2a3a', LINE = '#d5deea';
    const FONT = getComputedStyle(document.body).fontFamily;
    const charts = [];
    const draw = (name) => {
        const element = document.querySelector(`[data-chart="${name}"]`);
        if (!element) {
            return null;
        }
        const chart = echarts.init(element, null, {renderer: 'svg'});
        charts.push(chart);
        return chart;
    };
    const common = () => ({
        animation: false,
        textStyle: {fontFamily: FONT, color: INK},
        color: [BEFORE, AFTER],
        legend: {top: 0, left: 0, itemGap: 20, textStyle: {color: INK}},
        tooltip: {trigger: 'axis', axisPointer: {type: 'shadow'}, renderMode: 'richText', confine: true},
    });
    const value = (extra) => ({type: 'value', minInterval: 1, splitLine: {lineStyle: {color: LINE}}, axisLabel: {color: INK}, ...extra});
    const category = (data, extra) => ({type: 'category', data, axisLine: {lineStyle: {color: LINE}}, axisTick: {show: false}, axisLabel: {color: INK}, ...extra});
    const pair = (now, then, extra) => [
        {name: '现状', type: 'bar', data: now, barMaxWidth: 16, barGap: '10%', ...extra},
        {name: '假设', type: 'bar', data: then, barMaxWidth: 16, ...extra},
    ];

    const days = draw('days');
    const showDays = (line) => days.setOption({
        ...common(),
        grid: {left: 4, right: 8, top: 40, bottom: 4, containLabel: true},
        xAxis: category(load.columns, {axisLabel: {color: INK, hideOverlap: true}}),
        yAxis: value(),
        series: pair(line.now, line.then),
    });
    showDays(load.lines[0]);

    const whose = document.querySelector('[data-whose]');
    load.lines.forEach((line, i) => {
        const option = new Option(i === 0 ? '全部办理人' : `${line.name}（${line.agency}）`, String(i));
        whose.add(option);
    });
    whose.addEventListener('change', () => showDays(load.lines[Number(whose.value)]));

    const people = draw('people');
    if (people) {
        const shown = load.lines.slice(1, 21).reverse();
        people.getDom().style.height = `${70 + shown.length * 46}px`;
        people.resize();
        people.setOption({
            ...common(),
            grid: {left: 4, right: 28, top: 40, bottom: 4, containLabel: true},
            xAxis: value(),
            yAxis: category(shown.map((line) => (line.nobody ? `${line.name}\n${line.agency}` : line.name)), {axisLabel: {color: INK, width: 150, overflow: 'truncate', lineHeight: 16}}),
            series: pair(shown.map((line) => line.sumNow), shown.map((line) => line.sumThen), {label: {show: true, position: 'right', color: INK}}),
        });
    }
    addEventListener('resize', () => charts.forEach((chart) => chart.resize()));
})();
