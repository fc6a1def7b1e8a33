package org.migworkbench.engine.clock;

import java.util.Arrays;

/**
 * A binary heap of events in parallel arrays, ordered by (time, sequence): of two events at one time the one pushed
 * first comes first. Besides pushed events it holds at most one event for each slot, which moves when its time changes:
 * an event that is overtaken again and again, as the end of a batch whose rate changes, takes no more room than one.
 * Grows by doubling and allocates nothing otherwise.
 */
public final class EventQueue {

    private static final int ABSENT = -1;

    private final SlotIds slots;
    private final EventPool events;
    private long[] heapTimes;
    private int[] heapIds;
    private int size;
    private int[] places;
    private boolean bulk;
    private int poppedId;
    private long poppedTime;

    /** Creates a queue of pushed events alone. */
    public EventQueue() {
        this(0);
    }

    /**
     * Creates an empty queue.
     *
     * @param slots number of events that can be moved
     */
    public EventQueue(int slots) {
        int length = slots + 64;
        this.slots = new SlotIds(slots);
        this.events = new EventPool(slots, length);
        this.heapTimes = new long[length];
        this.heapIds = new int[length];
        this.places = new int[length];
        Arrays.fill(places, ABSENT);
    }

    /**
     * Adds slots behind those that there are.
     *
     * @param count how many, 0 or more
     */
    public void addSlots(int count) {
        for (int i = 0; i < count; i++) {
            slots.add(events.add());
        }
        makeRoom();
    }

    /**
     * Adds an event.
     *
     * @param time  virtual time in nanoseconds
     * @param kind  its kind, see {@link EventKinds}
     * @param owner number of whom it is for
     * @param stamp lets the receiver recognise an event that has been overtaken
     */
    public void push(long time, int kind, int owner, long stamp) {
        int id = events.take();
        makeRoom();
        events.write(id, kind, owner, stamp);
        insert(id, time);
    }

    /**
     * Sets the event of a slot, in place of the one that it may have; it counts as pushed now.
     *
     * @param slot  number of the slot
     * @param time  virtual time in nanoseconds
     * @param kind  its kind, see {@link EventKinds}
     * @param owner number of whom it is for
     * @param stamp lets the receiver recognise an event that has been overtaken
     */
    public void schedule(int slot, long time, int kind, int owner, long stamp) {
        int id = slots.idOf(slot);
        events.write(id, kind, owner, stamp);
        int place = places[id];
        if (place == ABSENT) {
            insert(id, time);
        } else if (bulk) {
            heapTimes[place] = time;
        } else if (time < heapTimes[place]) {
            rise(place, time, id);
        } else {
            sink(place, time, id); // its sequence is the newest, so at the same time it may only go down
        }
    }

    /**
     * Takes the event of a slot out, if it has one.
     *
     * @param slot number of the slot
     */
    public void unschedule(int slot) {
        int id = slots.idOf(slot);
        int place = places[id];
        if (place == ABSENT) {
            return;
        }
        places[id] = ABSENT;
        size--;
        if (place == size) {
            return;
        }
        if (bulk) {
            put(place, heapTimes[size], heapIds[size]);
        } else {
            refill(place);
        }
    }

    /** Begins many changes: the order is made at the end. Nothing may be asked until then. */
    public void beginBulk() {
        bulk = true;
    }

    /** Ends many changes. */
    public void endBulk() {
        bulk = false;
        for (int i = (size >>> 1) - 1; i >= 0; i--) {
            if (isBefore(2 * i + 1, i) || 2 * i + 2 < size && isBefore(2 * i + 2, i)) {
                sink(i, heapTimes[i], heapIds[i]);
            }
        }
    }

    private boolean isBefore(int place, int other) {
        return isBefore(heapTimes[place], heapIds[place], other);
    }

    /**
     * Whether nothing is to come.
     *
     * @return true if there is no event
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Number of events in it.
     *
     * @return the count
     */
    public int size() {
        return size;
    }

    /**
     * Time of the first event; only if there is one.
     *
     * @return virtual time in nanoseconds
     */
    public long nextTime() {
        return heapTimes[0];
    }

    /** Takes the first event out; {@link #time()}, {@link #kind()}, {@link #owner()} and {@link #stamp()} tell it. */
    public void pop() {
        if (size == 0) {
            throw new IllegalStateException("The queue is empty");
        }
        poppedTime = heapTimes[0];
        poppedId = heapIds[0];
        places[poppedId] = ABSENT;
        if (!slots.isSlot(poppedId)) {
            events.release(poppedId);
        }
        size--;
        if (size > 0) {
            sink(0, heapTimes[size], heapIds[size]);
        }
    }

    /**
     * Time of the event taken last.
     *
     * @return virtual time in nanoseconds
     */
    public long time() {
        return poppedTime;
    }

    /**
     * Kind of the event taken last; only until the next is added.
     *
     * @return the kind, see {@link EventKinds}
     */
    public int kind() {
        return events.kind(poppedId);
    }

    /**
     * Owner of the event taken last; only until the next is added.
     *
     * @return the number that it was pushed with
     */
    public int owner() {
        return events.owner(poppedId);
    }

    /**
     * Stamp of the event taken last; only until the next is added.
     *
     * @return the stamp that it was pushed with
     */
    public long stamp() {
        return events.stamp(poppedId);
    }

    private void insert(int id, long time) {
        int place = size++;
        if (bulk) {
            put(place, time, id);
        } else {
            rise(place, time, id);
        }
    }

    /** Puts the last event where another has gone. */
    private void refill(int place) {
        long time = heapTimes[size];
        int id = heapIds[size];
        if (place > 0 && isBefore(time, id, (place - 1) >>> 1)) {
            rise(place, time, id);
        } else {
            sink(place, time, id);
        }
    }

    private void rise(int from, long time, int id) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) >>> 1;
            if (!isBefore(time, id, parent)) {
                break;
            }
            put(place, heapTimes[parent], heapIds[parent]);
            place = parent;
        }
        put(place, time, id);
    }

    private void sink(int from, long time, int id) {
        int place = from;
        while (true) {
            int child = 2 * place + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && isBefore(heapTimes[child + 1], heapIds[child + 1], child)) {
                child++;
            }
            if (isBefore(time, id, child)) {
                break;
            }
            put(place, heapTimes[child], heapIds[child]);
            place = child;
        }
        put(place, time, id);
    }

    /** Whether an event comes before the one at a place. */
    private boolean isBefore(long time, int id, int place) {
        long other = heapTimes[place];
        return time < other || time == other && events.isOlder(id, heapIds[place]);
    }

    private void put(int place, long time, int id) {
        heapTimes[place] = time;
        heapIds[place] = id;
        places[id] = place;
    }

    /** Grows with the pool of events. */
    private void makeRoom() {
        int old = places.length;
        int length = events.room();
        if (length > old) {
            heapTimes = Arrays.copyOf(heapTimes, length);
            heapIds = Arrays.copyOf(heapIds, length);
            places = Arrays.copyOf(places, length);
            Arrays.fill(places, old, length, ABSENT);
        }
    }
}
