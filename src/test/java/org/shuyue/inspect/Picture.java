package org.shuyue.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;

/** The drawing of a model as boxes and lines, and what is wrong with it geometrically. */
final class Picture {
    record Box(String id, BaseElement element, double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y + height / 2;
        }

        boolean overlaps(Box other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        boolean contains(Box other) {
            return x < other.x && y < other.y && right() > other.right() && bottom() > other.bottom();
        }

        boolean touches(Waypoint point) {
            return point.getX() >= x && point.getX() <= right() && point.getY() >= y && point.getY() <= bottom();
        }
    }

    record Segment(String id, BaseElement element, double x1, double y1, double x2, double y2) {
        boolean isDiagonal() {
            return x1 != x2 && y1 != y2;
        }

        boolean entersDeeply(Box box) {
            return Math.min(x1, x2) < box.right()
                    && Math.max(x1, x2) > box.x()
                    && Math.min(y1, y2) < box.bottom()
                    && Math.max(y1, y2) > box.y();
        }

        /** Crosses the other, or runs on top of it. */
        boolean collidesWith(Segment other) {
            double left = Math.max(Math.min(x1, x2), Math.min(other.x1, other.x2));
            double right = Math.min(Math.max(x1, x2), Math.max(other.x1, other.x2));
            double top = Math.max(Math.min(y1, y2), Math.min(other.y1, other.y2));
            double bottom = Math.min(Math.max(y1, y2), Math.max(other.y1, other.y2));
            if (left > right || top > bottom) {
                return false;
            }
            return left < right || top < bottom || (isInside(left, top) && other.isInside(left, top));
        }

        private boolean isInside(double x, double y) {
            return (x != x1 || y != y1) && (x != x2 || y != y2);
        }
    }

    private final List<Box> boxes = new ArrayList<>();
    private final List<Box> labels = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    Picture(BpmnModelInstance model) {
        model.getModelElementsByType(BpmnShape.class).forEach(this::read);
        model.getModelElementsByType(BpmnEdge.class).forEach(this::read);
    }

    /** The box of an element, when it is drawn. */
    @Nullable
    Box box(BaseElement element) {
        return boxes.stream()
                .filter(box -> box.id().equals(element.getId()))
                .findFirst()
                .orElse(null);
    }

    boolean isDrawn(BaseElement element) {
        return box(element) != null
                || segments.stream().anyMatch(segment -> segment.id().equals(element.getId()));
    }

    List<String> problems() {
        boxes.forEach(this::inspect);
        pairs(boxes, (a, b) -> {
            if (a.overlaps(b) && !isMeantToOverlap(a, b)) {
                problems.add(a.id() + " and " + b.id() + " overlap");
            }
        });
        pairs(labels, (a, b) -> {
            if (a.overlaps(b)) {
                problems.add("the labels of " + a.id() + " and " + b.id() + " overlap");
            }
        });
        for (Box label : labels) {
            boxes.stream()
                    .filter(box -> label.overlaps(box) && !(box.element() instanceof SubProcess) && !isFrame(box))
                    .forEach(box -> problems.add("the label of " + label.id() + " lies on " + box.id()));
            segments.stream()
                    .filter(segment -> segment.entersDeeply(label))
                    .forEach(segment -> problems.add(segment.id() + " runs through the label of " + label.id()));
        }
        segments.forEach(this::inspect);
        pairs(segments, (a, b) -> {
            if (!a.id().equals(b.id()) && a.collidesWith(b) && !joins(a, b)) {
                problems.add(a.id() + " and " + b.id() + " cross");
            }
        });
        double width = boxes.stream().mapToDouble(Box::right).max().orElse(0);
        double height = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        if (width > 1920 || height > 1080) {
            problems.add("the diagram is larger than a screen of 1920×1080");
        }
        return problems;
    }

    private void read(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        if (element == null) {
            problems.add(shape.getId() + " draws nothing");
            return;
        }
        if (!(element.getId() + "_di").equals(shape.getId())) {
            problems.add(shape.getId() + " should be called " + element.getId() + "_di");
        }
        boxes.add(box(element, shape.getBounds()));
        read(element, shape.getBpmnLabel());
    }

    private void read(BpmnEdge edge) {
        BaseElement element = edge.getBpmnElement();
        if (element == null) {
            problems.add(edge.getId() + " draws nothing");
            return;
        }
        if (!(element.getId() + "_di").equals(edge.getId())) {
            problems.add(edge.getId() + " should be called " + element.getId() + "_di");
        }
        List<Waypoint> points = new ArrayList<>(edge.getWaypoints());
        for (int i = 1; i < points.size(); i++) {
            Waypoint a = points.get(i - 1);
            Waypoint b = points.get(i);
            segments.add(new Segment(element.getId(), element, a.getX(), a.getY(), b.getX(), b.getY()));
        }
        read(element, edge.getBpmnLabel());
        if (element instanceof SequenceFlow flow) {
            docks(flow.getSource(), points.get(0), flow.getId() + " does not start at ");
            docks(flow.getTarget(), points.get(points.size() - 1), flow.getId() + " does not end at ");
        }
    }

    private void docks(FlowNode node, Waypoint point, String complaint) {
        Box box = box(node);
        if (box != null && !box.touches(point)) {
            problems.add(complaint + node.getId());
        }
    }

    private void read(BaseElement element, @Nullable BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.add(box(element, label.getBounds()));
        }
    }

    private static Box box(BaseElement element, Bounds bounds) {
        return new Box(element.getId(), element, bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private void inspect(Box box) {
        BaseElement element = box.element();
        if (element instanceof Event) {
            size(box, 36, 36);
        } else if (element instanceof Gateway) {
            size(box, 50, 50);
        } else if (element instanceof FlowNode && !(element instanceof SubProcess)) {
            size(box, 100, 80);
        }
        double grid = element instanceof Event || element instanceof Gateway ? 5 : 10;
        if (!isOn(grid, box.x(), box.centreX()) || !isOn(grid, box.y(), box.centreY())) {
            problems.add(box.id() + " is off the grid");
        }
    }

    private void inspect(Segment segment) {
        if (segment.isDiagonal()) {
            problems.add(segment.id() + " is diagonal");
        }
        boxes.stream()
                .filter(box -> segment.entersDeeply(box) && !isFrame(box) && !containsEnd(box, segment))
                .forEach(box -> problems.add(segment.id() + " runs through " + box.id()));
    }

    private void size(Box box, double width, double height) {
        if (box.width() != width || box.height() != height) {
            problems.add("%s is %.0f×%.0f instead of %.0f×%.0f"
                    .formatted(box.id(), box.width(), box.height(), width, height));
        }
    }

    /** A sub-process around the flow. */
    private static boolean containsEnd(Box box, Segment segment) {
        return box.element() instanceof SubProcess
                && segment.element() instanceof SequenceFlow flow
                && flow.getSource().getParentElement() == box.element();
    }

    private static boolean isFrame(Box box) {
        return box.element() instanceof Lane || box.element() instanceof Participant;
    }

    private static boolean isMeantToOverlap(Box a, Box b) {
        return isFrame(a)
                || isFrame(b)
                || (a.contains(b) && a.element() instanceof SubProcess)
                || (b.contains(a) && b.element() instanceof SubProcess)
                || isAttached(a.element(), b.element())
                || isAttached(b.element(), a.element());
    }

    private static boolean isAttached(BaseElement event, BaseElement host) {
        return event instanceof BoundaryEvent boundary && Objects.equals(boundary.getAttachedTo(), host);
    }

    /** Flows may meet where they end. */
    private static boolean joins(Segment a, Segment b) {
        return a.element() instanceof SequenceFlow one
                && b.element() instanceof SequenceFlow other
                && one.getTarget().equals(other.getTarget())
                && a.x2() == b.x2()
                && a.y2() == b.y2();
    }

    private static boolean isOn(double grid, double edge, double centre) {
        return edge % grid == 0 || centre % grid == 0;
    }

    private interface Pair<T> {
        void look(T a, T b);
    }

    private static <T> void pairs(List<T> all, Pair<T> pair) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                pair.look(all.get(i), all.get(j));
            }
        }
    }
}
